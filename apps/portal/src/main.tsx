import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client';
import './look/tokens.css';
import './look/base.css';
import './look/kit.css';
import { Announcer } from './kit/announcer';
import { router } from './router';
import { keepShell } from './api/kept-shell';
import { WhenExpired } from './shell/when-expired';
import { LanguageProvider } from './text/language';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <LanguageProvider>
      <QueryClientProvider client={queryClient}>
        <Announcer>
          <RouterProvider router={router} />
          <WhenExpired />
        </Announcer>
      </QueryClientProvider>
    </LanguageProvider>
  </StrictMode>,
);

void keepShell();
