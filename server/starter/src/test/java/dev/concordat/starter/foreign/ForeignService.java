package dev.concordat.starter.foreign;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Import;

/** A bookshop without security. */
@SpringBootConfiguration
@EnableAutoConfiguration(
    exclude = {
      ServletWebSecurityAutoConfiguration.class,
      UserDetailsServiceAutoConfiguration.class
    })
@Import({BooksController.class, AccidentsController.class, AsyncController.class})
public class ForeignService {}
