-- The drafts of the precise path, seven days at most (docs/adr/0013). Nothing here can be read without the printed code.
create table droits_brouillons (
  -- Drawn from the code, which it does not give back.
  nom text primary key check (length(nom) = 43),
  contenu text not null check (length(contenu) <= 100000),
  cree_le timestamptz not null
);
create index droits_brouillons_par_age on droits_brouillons (cree_le);
