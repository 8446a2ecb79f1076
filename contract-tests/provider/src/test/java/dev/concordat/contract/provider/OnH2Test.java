package dev.concordat.contract.provider;

final class OnH2Test extends ProviderContract {
  OnH2Test() {
    super(RunningServer.onH2());
  }
}
