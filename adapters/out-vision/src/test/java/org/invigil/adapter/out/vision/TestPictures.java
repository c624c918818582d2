package org.invigil.adapter.out.vision;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures that are drawn, so that they show nobody. */
final class TestPictures {

  private TestPictures() {}

  static byte[] drawn(String kind, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(120, 160, 90));
    graphics.fillRect(0, 0, width, height / 2);
    graphics.setColor(new Color(200, 60, 40));
    graphics.fillOval(width / 4, height / 4, width / 2, height / 2);
    graphics.dispose();
    return file(image, kind);
  }

  private static byte[] file(BufferedImage image, String kind) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, kind, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] firstPart(byte[] file, double share) {
    return Arrays.copyOf(file, (int) (file.length * share));
  }

  /** A PNG of a few bytes that says it has so many pixels. */
  static byte[] pngThatClaims(int width, int height) {
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array();
    return joined(
        new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
        chunk("IHDR", header),
        chunk("IEND", new byte[0]));
  }

  /** A PNG of so many pixels, all black: a small file. */
  static byte[] blackPng(int width, int height) {
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream pixels = new DeflaterOutputStream(packed)) {
      for (int row = 0; row < height; row++) {
        pixels.write(new byte[1 + 3 * width]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return joined(
        new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
        chunk("IHDR", header),
        chunk("IDAT", packed.toByteArray()),
        chunk("IEND", new byte[0]));
  }

  /** A JPEG whose header is changed to claim so many pixels. */
  static byte[] jpegThatClaims(int width, int height) {
    byte[] jpeg = drawn("jpg", 64, 48);
    for (int i = 2; i < jpeg.length - 9; i++) {
      if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
        ByteBuffer.wrap(jpeg).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
        return jpeg;
      }
    }
    throw new IllegalStateException("the drawn picture has no header");
  }

  /** Of one colour. */
  static byte[] blank(int grey) {
    BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(grey, grey, grey));
    graphics.fillRect(0, 0, 320, 240);
    graphics.dispose();
    return file(image, "png");
  }

  /** A face as children draw it. */
  static byte[] drawnFace() {
    BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 640, 480);
    graphics.setColor(Color.BLACK);
    graphics.drawOval(220, 100, 200, 240);
    graphics.fillOval(270, 190, 20, 14);
    graphics.fillOval(350, 190, 20, 14);
    graphics.drawLine(320, 210, 310, 250);
    graphics.drawArc(280, 240, 80, 50, 200, 140);
    graphics.dispose();
    return file(image, "png");
  }

  /** A PNG of two pictures, one after the other. */
  static byte[] movingPng() {
    byte[] still = drawn("png", 64, 48);
    int afterHeader = 8 + 25;
    byte[] control = ByteBuffer.allocate(8).putInt(2).putInt(0).array();
    return joined(
        Arrays.copyOf(still, afterHeader),
        chunk("acTL", control),
        Arrays.copyOfRange(still, afterHeader, still.length));
  }

  /** The header of a WebP that moves. */
  static byte[] movingWebp() {
    byte[] webp = webpThatClaims(64, 48);
    webp[20] = 0x02;
    return webp;
  }

  /** The header of an extended WebP of so many pixels. */
  static byte[] webpThatClaims(int width, int height) {
    ByteBuffer webp = ByteBuffer.allocate(30).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    webp.put(ascii("RIFF")).putInt(22).put(ascii("WEBP")).put(ascii("VP8X")).putInt(10).putInt(0);
    webp.putInt(width - 1)
        .position(27)
        .putShort((short) (height - 1))
        .put((byte) (height - 1 >> 16));
    return webp.array();
  }

  private static byte[] chunk(String type, byte[] content) {
    byte[] body = joined(ascii(type), content);
    CRC32 crc = new CRC32();
    crc.update(body);
    return joined(
        ByteBuffer.allocate(4).putInt(content.length).array(),
        body,
        ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
