package dev.concordat.starter.foreign;

import org.springframework.context.annotation.Import;

/** A bookshop without security. */
@WithoutSecurity
@Import({
  BooksController.class,
  AccidentsController.class,
  AsyncController.class,
  BodiesController.class,
  LoansController.class,
  RefusalsController.class,
  Routes.class,
  StreamsController.class
})
public class ForeignService {}
