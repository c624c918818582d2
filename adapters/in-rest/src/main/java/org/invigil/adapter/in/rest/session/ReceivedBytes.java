package org.invigil.adapter.in.rest.session;

import io.micronaut.http.body.CloseableAvailableByteBody;
import io.micronaut.http.netty.body.AvailableNettyByteBody;
import io.netty.buffer.ByteBuf;
import java.nio.ByteBuffer;
import java.util.List;
import org.invigil.application.evidence.SealedBytes;

/** The body of a request where the network left it, outside the heap. */
final class ReceivedBytes implements SealedBytes, AutoCloseable {

  private final ByteBuf bytes;

  /** Takes the body over. */
  ReceivedBytes(CloseableAvailableByteBody body) {
    this.bytes = AvailableNettyByteBody.toByteBuf(body);
  }

  @Override
  public long length() {
    return bytes.readableBytes();
  }

  @Override
  public List<ByteBuffer> buffers() {
    return List.of(bytes.nioBuffers());
  }

  @Override
  public void close() {
    bytes.release();
  }
}
