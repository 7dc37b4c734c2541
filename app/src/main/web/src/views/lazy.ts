// The situation comes with the page; every other view when it is first opened.
import type { Component } from 'svelte';
import type { View } from '../lib/route.svelte';

const VIEWS: Record<Exclude<View, 'situation'>, () => Promise<{ default: Component }>> = {
  article: () => import('./Article.svelte'),
  commitments: () => import('./Commitments.svelte'),
  posture: () => import('./Posture.svelte'),
  claims: () => import('./Disputes.svelte'),
  dossiers: () => import('./Dossiers.svelte'),
  brief: () => import('./Brief.svelte'),
  review: () => import('./Review.svelte'),
  quality: () => import('./Quality.svelte'),
  sources: () => import('./Sources.svelte'),
  try: () => import('./Try.svelte'),
};

export async function lazy(view: View): Promise<Component> {
  if (view === 'situation') return (await import('./Situation.svelte')).default;
  return (await VIEWS[view]()).default;
}
