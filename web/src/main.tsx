import './lib/schemas-without-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/providers.tsx';
import './app/theme.css';

const root = document.getElementById('root');
if (root === null) throw new Error('No element #root in index.html');

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
