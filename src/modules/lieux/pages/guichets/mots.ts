import { m } from '#messages'
import type { Administration, Mode } from '../../domain/guichets/guichet.ts'

const ADMINISTRATIONS: Readonly<Record<Administration, () => string>> = {
  'assurance-maladie': m.lieux_administration_assurance_maladie,
  caf: m.lieux_administration_caf,
  msa: m.lieux_administration_msa,
  retraite: m.lieux_administration_retraite,
  'france-travail': m.lieux_administration_france_travail,
  impots: m.lieux_administration_impots,
  mdph: m.lieux_administration_mdph,
  departement: m.lieux_administration_departement,
  ccas: m.lieux_administration_ccas,
  prefecture: m.lieux_administration_prefecture
}

const MODES: Readonly<Record<Mode, () => string>> = {
  'sans-rendez-vous': m.lieux_mode_sans_rendez_vous,
  'sur-rendez-vous': m.lieux_mode_sur_rendez_vous,
  telephone: m.lieux_mode_telephone,
  'en-ligne-seulement': m.lieux_mode_en_ligne
}

/** The usual name of an administration. */
export const direAdministration = (administration: Administration): string =>
  ADMINISTRATIONS[administration]()

/** How one is received. */
export const direMode = (mode: Mode): string => MODES[mode]()
