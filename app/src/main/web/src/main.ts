import { mount } from 'svelte';
import './app.css';
import App from './App.svelte';
import { store } from './lib/store.svelte';
import { theme } from './lib/theme.svelte';

theme.apply();
void store.refresh();

const target = document.getElementById('app');
if (target !== null) mount(App, { target });
