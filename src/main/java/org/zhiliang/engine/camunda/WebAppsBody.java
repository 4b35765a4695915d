package org.zhiliang.engine.camunda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose body was read and looked through before the engine gets it. */
final class WebAppsBody extends HttpServletRequestWrapper {

    static final int LARGEST = 1 << 20;

    private static final JsonFactory JSON = new JsonFactory();

    private final byte[] body;

    WebAppsBody(HttpServletRequest request) throws IOException {
        super(request);
        this.body = request.getInputStream().readNBytes(LARGEST + 1);
    }

    boolean isTooLarge() {
        return body.length > LARGEST;
    }

    boolean isEmpty() {
        return body.length == 0;
    }

    /**
     * Whether a property at any depth has a name that the engine would evaluate as code.
     *
     * @throws IOException if it is not JSON
     */
    boolean asksForExpression() throws IOException {
        try (JsonParser parser = JSON.createParser(body)) {
            boolean found = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                found |= token == JsonToken.FIELD_NAME && isExpression(parser.currentName());
            }
            return found;
        }
    }

    static boolean isExpression(String name) {
        return name.strip().regionMatches(true, name.strip().length() - 10, "Expression", 0, 10);
    }

    @Override
    public ServletInputStream getInputStream() {
        ByteArrayInputStream bytes = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                return bytes.read(target, offset, length);
            }

            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
}
