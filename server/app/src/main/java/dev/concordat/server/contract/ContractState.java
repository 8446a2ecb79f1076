package dev.concordat.server.contract;

/** A state a contract test may ask for: real data, or a real fault. */
interface ContractState {
  /** How it is asked for. */
  StateSentence sentence();

  /** Makes it so; what it names and is missing is created. */
  void set(Facts facts);
}
