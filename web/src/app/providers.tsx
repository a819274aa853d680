import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useLanguage } from '../lib/i18n.ts';
import { queryClient } from './query-client.ts';
import { router } from './router.tsx';

export function App() {
  const { language } = useLanguage();
  return (
    <I18nProvider locale={language === 'th' ? 'th-TH' : 'en-GB'}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>
  );
}
