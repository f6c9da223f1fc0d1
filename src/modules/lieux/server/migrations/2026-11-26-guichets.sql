-- How administrations receive people, commune by commune. What ended stays: it is the history.

create table lieux_guichets (
  id bigint generated always as identity primary key,
  administration text not null,
  code_insee text not null,
  mode text not null,
  lieu text,
  precision text,
  depuis date,
  jusqua date,
  motif_de_fin text,
  source text not null,
  cree_le timestamptz not null default now(),
  check (depuis is null or jusqua is null or depuis <= jusqua)
);
create index lieux_guichets_par_commune on lieux_guichets (code_insee);
