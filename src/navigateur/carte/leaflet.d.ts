// The form that lets the build leave out what the map does not use; the types are those of the package.
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet'
}

// The build reads a style sheet as its text.
declare module '*.css' {
  const texte: string
  export default texte
}
