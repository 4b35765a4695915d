package org.zhiliang.database;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.beans.factory.DisposableBean;

/**
 * The server on its way: unpacking and starting it takes seconds that the rest of the house needs as well, so both happen at
 * the same time. It is stopped with the house, also where the house did not come to ask for it.
 */
final class ServerAhead implements DisposableBean {

    private final FutureTask<EmbeddedServer> start;

    private ServerAhead(FutureTask<EmbeddedServer> start) {
        this.start = start;
    }

    static ServerAhead on(Path folder) {
        FutureTask<EmbeddedServer> start = new FutureTask<>(() -> EmbeddedServer.on(folder));
        Thread thread = new Thread(start, "embedded-server");
        thread.setDaemon(true);
        thread.start();
        return new ServerAhead(start);
    }

    /**
     * Waits until the server answers.
     *
     * @throws UnusableDatabase if there will be none
     */
    EmbeddedServer server() {
        try {
            return start.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("The database server does not start", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the database server was starting", e);
        }
    }

    @Override
    public void destroy() throws Exception {
        try {
            start.get().close();
        } catch (ExecutionException e) {
            // It did not start, and whoever asked for it was told.
        }
    }
}
