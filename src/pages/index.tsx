import Layout from '@theme/Layout';
export default function Home() {
  return <Layout><main className="container"><h1>Team Compass</h1></main></Layout>;
}
