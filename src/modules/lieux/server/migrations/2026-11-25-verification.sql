-- « Ce n'est plus vrai », what was decided of it, what it changed, and what places were asked.

create table lieux_decisions (
  id bigint generated always as identity primary key,
  -- What was decided, in the state in which it was seen.
  affaire text not null,
  sorte text not null check (sorte in ('signalement', 'paire', 'horaires', 'confirmation', 'correction')),
  lieu text not null references lieux (code),
  issue text not null check (issue in ('corrige', 'refuse', 'meme', 'distincts', 'confirme', 'laisse')),
  raison text not null default '' check (length(raison) <= 300),
  le date not null,
  -- A first name: there is no account yet.
  par text not null check (length(par) <= 60),
  annulee_le date,
  annulee_par text check (length(annulee_par) <= 60),
  check ((annulee_le is null) = (annulee_par is null))
);
-- Two referents decide the same thing at once: the second is told, and nothing is decided twice.
create unique index lieux_decisions_en_vigueur on lieux_decisions (affaire) where annulee_le is null;
create index lieux_decisions_par_lieu on lieux_decisions (lieu);

create table lieux_signalements (
  id bigint generated always as identity primary key,
  lieu text not null references lieux (code),
  motif text not null check (motif in ('ferme', 'horaires', 'telephone', 'adresse', 'ne-fait-plus', 'autre')),
  propose text not null default '' check (length(propose) <= 300),
  message text not null default '' check (length(message) <= 500),
  -- The same for all those that say the same.
  cle text not null,
  voie text not null check (voie in ('web', 'coupon', 'lieu')),
  nombre integer not null default 1 check (nombre > 0),
  premier_le date not null,
  dernier_le date not null,
  decision bigint references lieux_decisions (id)
);
create unique index lieux_signalements_en_attente on lieux_signalements (lieu, cle) where decision is null;
create index lieux_signalements_par_decision on lieux_signalements (decision) where decision is not null;

create table lieux_corrections (
  id bigint generated always as identity primary key,
  decision bigint not null references lieux_decisions (id),
  lieu text not null references lieux (code),
  champ text not null,
  avant jsonb not null,
  apres jsonb not null,
  autorite text not null check (autorite in ('referent', 'lieu')),
  le date not null,
  annulee boolean not null default false
);
create index lieux_corrections_par_lieu on lieux_corrections (lieu);
create index lieux_corrections_par_decision on lieux_corrections (decision);

-- A place was asked whether its sheet is still true: not twice within three months.
create table lieux_demandes (
  id bigint generated always as identity primary key,
  lieu text not null references lieux (code),
  le date not null,
  moyen text not null check (moyen in ('lettre', 'message')),
  -- Letters that were printed together.
  lot text,
  par text not null check (length(par) <= 60),
  repondue_le date,
  reponse text check (reponse in ('juste', 'changements', 'ferme')),
  check ((repondue_le is null) = (reponse is null))
);
create index lieux_demandes_par_lieu on lieux_demandes (lieu, le);
create index lieux_demandes_par_lot on lieux_demandes (lot) where lot is not null;

-- Places whose hours wait for a human.
create index lieux_horaires_douteux on lieux (code)
  where contenu -> 'horaires' -> 'doutes' <> '[]'::jsonb;
create index lieux_par_confirmation on lieux (confirme_le) where remplace_par is null;
