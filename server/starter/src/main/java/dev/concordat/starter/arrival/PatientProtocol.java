package dev.concordat.starter.arrival;

import org.apache.catalina.connector.CoyoteAdapter;
import org.apache.coyote.Adapter;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.jspecify.annotations.Nullable;

/** HTTP/1.1 as Tomcat speaks it, but for how requests arrive. Made by Tomcat, by its name. */
public final class PatientProtocol extends Http11NioProtocol {
  /** Whether the processor this thread puts back next may be kept for other connections. */
  private final ThreadLocal<Boolean> kept = ThreadLocal.withInitial(() -> true);

  private @Nullable ArrivalLimits limits;

  /** Speaks as Tomcat does until it is given limits. */
  public PatientProtocol() {}

  /** Sets the limits; once, before the connector starts. */
  public void setLimits(ArrivalLimits limits) {
    this.limits = limits;
    int head = Math.toIntExact(limits.head().toMillis());
    int idle = getKeepAliveTimeout();
    setConnectionTimeout(head);
    setKeepAliveTimeout(idle);
  }

  @Override
  public void setAdapter(Adapter adapter) {
    ArrivalLimits set = limits;
    super.setAdapter(
        set != null && adapter instanceof CoyoteAdapter
            ? new WholeBodies(adapter, set, kept::set)
            : adapter);
  }

  @Override
  protected Processor createProcessor() {
    ArrivalLimits set = limits;
    return set == null
        ? super.createProcessor()
        : new PatientProcessor(this, getAdapter(), set.head());
  }

  /**
   * How many processors Tomcat keeps for other connections; asked for each as it is put back.
   *
   * <p>One that met HTTP/0.9 is not kept: it would go on answering without a status line, even the
   * next connection, while that one's request line is malformed.
   */
  @Override
  public int getProcessorCache() {
    return kept.get() ? super.getProcessorCache() : 0;
  }
}
