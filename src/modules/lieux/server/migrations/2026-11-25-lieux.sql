-- Places, made of the fiches of their sources.

create table lieux (
  -- Six signs, said on the phone and printed: never changes, never serves another place.
  code text primary key,
  -- This place and that one were one: what was printed with this code goes on working.
  remplace_par text references lieux (code),
  -- The fiche that founded the place: it keeps the code if a referent parts what was joined.
  fondee_par text not null,
  contenu jsonb,
  provenance jsonb,
  nom text not null,
  code_insee text,
  departement text,
  latitude double precision,
  longitude double precision,
  confirme_le date,
  ferme_depuis date,
  exemple boolean not null default false,
  modifie_le timestamptz not null default now(),
  cree_version bigint not null,
  -- The version of the whole when this row was last written: who keeps a copy asks for what is newer.
  version bigint not null,
  check ((remplace_par is null) = (contenu is not null))
);
create index lieux_par_version on lieux (version);
create index lieux_par_fondatrice on lieux (fondee_par);
create index lieux_par_departement on lieux (departement) where remplace_par is null;

create table lieux_fiches (
  -- File set, source and key.
  id text primary key,
  numero integer generated always as identity unique,
  jeu text not null,
  source text not null,
  cle text not null,
  -- `lieu`: tells of a place. `partie`: a service of one. `correction`: what a referent, or the place, said of it.
  sorte text not null check (sorte in ('lieu', 'partie', 'correction')),
  contenu jsonb not null,
  empreinte text not null,
  -- Of a correction: where it was made; it follows that code.
  code_corrige text references lieux (code),
  lieu text references lieux (code),
  importe_le timestamptz not null default now(),
  check ((sorte = 'correction') = (code_corrige is not null))
);
create index lieux_fiches_par_lieu on lieux_fiches (lieu);
create index lieux_fiches_par_code_corrige on lieux_fiches (code_corrige) where code_corrige is not null;

-- Keys that two fiches of one place have in common, hashed: fiches without any are never compared.
create table lieux_blocs (
  bloc integer not null,
  fiche integer not null references lieux_fiches (numero) on delete cascade,
  primary key (bloc, fiche)
);
create index lieux_blocs_par_fiche on lieux_blocs (fiche);

-- Two fiches that look alike. Those in two places, without a decision, wait for a referent.
create table lieux_paires (
  a text not null references lieux_fiches (id) on delete cascade,
  b text not null references lieux_fiches (id) on delete cascade,
  verdict text not null check (verdict in ('sur', 'douteux', 'non')),
  raisons jsonb not null,
  decision text check (decision in ('meme', 'distincts')),
  decide_le date,
  decide_par text,
  primary key (a, b),
  check (a < b)
);
create index lieux_paires_par_b on lieux_paires (b);

-- One row, made by the first write: its number grows with each write, in the same transaction; writers wait for each other on it.
create table lieux_version (
  seule boolean primary key default true check (seule),
  numero bigint not null default 0
);
