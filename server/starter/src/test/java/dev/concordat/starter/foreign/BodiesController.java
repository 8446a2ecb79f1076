package dev.concordat.starter.foreign;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.MatrixVariable;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Handlers that take or give what is no JSON. */
@RestController
@RequestMapping("/bodies")
public class BodiesController {
  /** A form that Spring fills by its setters. */
  public static class Order {
    private List<@Max(9) Integer> pieces = new ArrayList<>();

    public List<Integer> getPieces() {
      return pieces;
    }

    public void setPieces(List<Integer> pieces) {
      this.pieces = pieces;
    }
  }

  @PostMapping("/text")
  String text(@RequestBody String text) {
    return text;
  }

  @PostMapping("/bytes")
  byte[] bytes(@RequestBody byte[] bytes) {
    return bytes;
  }

  @PostMapping("/reader")
  int reader(Reader reader) throws IOException {
    return reader.read();
  }

  @PostMapping("/pairs")
  int pairs(@RequestBody MultiValueMap<String, String> pairs) {
    return pairs.size();
  }

  @PostMapping("/form")
  int form(@ModelAttribute Order order) {
    return order.getPieces().size();
  }

  @PostMapping("/parts")
  int parts(HttpServletRequest request) throws IOException, ServletException {
    return request.getParts().size();
  }

  @GetMapping("/file")
  Resource file() {
    return new ByteArrayResource("0123456789".getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  @GetMapping("/json-file")
  ResponseEntity<Resource> jsonFile() {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(file());
  }

  @GetMapping("/matrix/{path}")
  int matrix(@PathVariable String path, @MatrixVariable int number) {
    return number;
  }

  @CrossOrigin("https://shop.example")
  @GetMapping("/shared")
  int shared() {
    return 1;
  }
}
