package dev.concordat.contract.provider;

final class OnPostgreSqlTest extends ProviderContract {
  OnPostgreSqlTest() {
    super(RunningServer.onPostgreSql());
  }
}
