package dev.concordat.starter.arrival;

import org.apache.catalina.connector.CoyoteAdapter;
import org.apache.coyote.Adapter;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.jspecify.annotations.Nullable;

/** HTTP/1.1 as Tomcat speaks it, but for how requests arrive. Made by Tomcat, by its name. */
public final class PatientProtocol extends Http11NioProtocol {
  private @Nullable ArrivalLimits limits;

  /** Speaks as Tomcat does until it is given limits. */
  public PatientProtocol() {}

  /**
   * Sets the limits; once, before the connector starts.
   *
   * <p>Processors are not reused across connections from then on: one that met HTTP/0.9 keeps
   * answering without a status line, even the next connection, while its request line is malformed.
   */
  public void setLimits(ArrivalLimits limits) {
    this.limits = limits;
    int head = Math.toIntExact(limits.head().toMillis());
    int idle = getKeepAliveTimeout();
    setConnectionTimeout(head);
    setKeepAliveTimeout(idle);
    setProcessorCache(0);
  }

  @Override
  public void setAdapter(Adapter adapter) {
    ArrivalLimits set = limits;
    super.setAdapter(
        set != null && adapter instanceof CoyoteAdapter ? new WholeBodies(adapter, set) : adapter);
  }

  @Override
  protected Processor createProcessor() {
    ArrivalLimits set = limits;
    return set == null
        ? super.createProcessor()
        : new PatientProcessor(this, getAdapter(), set.head());
  }
}
