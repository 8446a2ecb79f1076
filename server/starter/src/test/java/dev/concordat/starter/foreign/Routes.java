package dev.concordat.starter.foreign;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import dev.concordat.starter.error.Conflict;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Endpoints without a controller. */
@Configuration(proxyBeanMethods = false)
public class Routes {
  @Bean
  RouterFunction<ServerResponse> routes() {
    return route()
        .GET(
            "/routes/conflict",
            request -> {
              throw new Conflict("The route is taken.");
            })
        .GET(
            "/routes/accident",
            request -> {
              throw new IllegalStateException("secret");
            })
        .GET("/routes/empty", request -> ServerResponse.status(409).build())
        .GET("/routes/body", request -> ServerResponse.badRequest().body("another shape"))
        .GET(
            "/routes/parameter",
            request -> ServerResponse.ok().body(request.param("q").orElseThrow()))
        .GET("/routes/range", request -> ServerResponse.ok().body(request.headers().range().size()))
        .GET(
            "/routes/accept",
            request -> ServerResponse.ok().body(request.headers().accept().size()))
        .GET(
            "/routes/languages",
            request -> ServerResponse.ok().body(request.headers().acceptLanguage().size()))
        .POST("/routes/books", request -> ServerResponse.ok().body(request.body(Book.class)))
        .build();
  }
}
