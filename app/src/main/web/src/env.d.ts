declare module 'virtual:world' {
  const world: import('topojson-specification').Topology;
  export default world;
}
declare module 'virtual:countries' {
  /** Alpha-3 code, alpha-2 code, name. */
  const countries: [string, string, string][];
  export default countries;
}
