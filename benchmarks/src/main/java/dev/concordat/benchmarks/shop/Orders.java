package dev.concordat.benchmarks.shop;

/** The handlers, but for the error each service raises in its own way. */
public abstract class Orders implements OrdersApi {
  private static final Order ORDER = new Order("lamp", "red", 2);

  @Override
  public final Order order(String id) throws Exception {
    if (id.equals("absent")) {
      throw absent(id);
    }
    return ORDER;
  }

  @Override
  public final Order place(Order order) {
    return order;
  }

  /** What is raised where there is no order of this id. */
  protected abstract Exception absent(String id);
}
