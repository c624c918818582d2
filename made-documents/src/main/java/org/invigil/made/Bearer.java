package org.invigil.made;

import java.time.LocalDate;
import java.util.List;

/**
 * Whom a made document is of: nobody. Names of many origins, each of a kind that documents write in
 * their own way.
 *
 * @param nation three letters
 */
public record Bearer(String family, String given, String sex, LocalDate born, String nation) {

  private static final List<Bearer> ALL =
      List.of(
          of("Eriksson", "Anna Maria", "F", "1998-08-12", "UTO"),
          of("Okonkwo", "Chidi Emeka", "M", "1999-01-03", "NGA"),
          of("Müller", "Hans-Peter", "M", "1985-05-19", "DEU"),
          of("García López", "María del Carmen", "F", "1992-07-30", "ESP"),
          of("Nguyễn", "Thị Thu Hà", "F", "2001-02-11", "VNM"),
          of("Smith-Jones", "Oliver", "M", "1978-10-14", "GBR"),
          of("O'Connor", "Siobhán", "F", "2000-03-17", "IRL"),
          of("van der Berg", "Johannes", "M", "1996-11-05", "NLD"),
          of("Öztürk", "Ayşe Nur", "F", "1997-06-23", "TUR"),
          of("Kowalska", "Małgorzata", "F", "1994-12-01", "POL"),
          of("Novák", "Jiří", "M", "1993-09-09", "CZE"),
          of("Szabó", "Zsófia Katalin", "F", "2002-04-28", "HUN"),
          of("Popescu", "Ștefan Andrei", "M", "1991-05-15", "ROU"),
          of("Wang", "Xiaoming", "M", "2003-01-20", "CHN"),
          of("Kim", "Min-seo", "F", "2002-10-10", "KOR"),
          of("Watanabe", "Haruto", "M", "2001-07-07", "JPN"),
          of("Sharma", "Priyanka", "F", "1999-08-15", "IND"),
          of("Rahman", "Mohammad Abdur", "M", "1998-02-21", "BGD"),
          of("al-Hassan", "Fatima Zahra", "F", "2000-11-30", "JOR"),
          of("Ben Youssef", "Mehdi", "M", "1995-03-08", "TUN"),
          of("Dlamini", "Nomvula Precious", "F", "1999-09-24", "ZAF"),
          of("Adichie", "Ngozi", "F", "1997-05-02", "NGA"),
          of("Tesfaye", "Dawit", "M", "1996-01-19", "ETH"),
          of("Silva Santos", "João Pedro", "M", "2001-12-25", "BRA"),
          of("Fernández", "José Ignacio", "M", "1990-10-12", "ARG"),
          of("Quispe Mamani", "Wayra", "F", "2003-06-24", "PER"),
          of("Kealoha", "Leilani", "F", "1998-04-04", "USA"),
          of("Washington", "Jamal", "M", "1995-02-14", "USA"),
          of("Tremblay", "Geneviève", "F", "1992-06-03", "CAN"),
          of("Guðmundsdóttir", "Björk", "F", "2000-06-17", "ISL"),
          of("Sørensen", "Lærke", "F", "1999-03-29", "DNK"),
          of("Mäkinen", "Päivi", "F", "1988-12-06", "FIN"),
          of("Papadopoulos", "Konstantinos", "M", "1994-08-15", "GRC"),
          of("Ivanova", "Ekaterina", "F", "1997-01-07", "BGR"),
          of("Shevchenko", "Oleksandr", "M", "1996-08-24", "UKR"),
          of("Hernández de la Cruz", "Guadalupe", "F", "2001-12-12", "MEX"),
          of("Wickramasinghe", "Ranasinghe Don", "M", "1993-02-04", "LKA"),
          of("Tuimaleali'ifano", "Sione", "M", "1999-06-01", "WSM"),
          of("Mbeki", "Thandiwe", "F", "2002-08-09", "ZAF"),
          of("D'Angelo", "Niccolò", "M", "1998-06-02", "ITA"));

  public static List<Bearer> all() {
    return ALL;
  }

  private static Bearer of(String family, String given, String sex, String born, String nation) {
    return new Bearer(family, given, sex, LocalDate.parse(born), nation);
  }
}
