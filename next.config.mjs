// JavaScript: to read it in TypeScript, the running server would load Next.js' compiler.
/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // Preloads belong into the page, where they are stored with it, not into a header.
  reactMaxHeadersLength: 1,
  // The titles and descriptions of pages belong into the head, for everybody.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  devIndicators: false,
  serverExternalPackages: ['@node-rs/argon2', 'pg', 'sharp', 'pino'],
  typescript: { ignoreBuildErrors: true },
}
