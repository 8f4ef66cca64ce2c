package org.lastrada.intranet.web.faces;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.AbstractMap;
import java.util.ConcurrentModificationException;
import java.util.Map;
import java.util.Set;
import org.jboss.marshalling.ClassResolver;
import org.jboss.marshalling.ContextClassResolver;
import org.jboss.marshalling.MarshallerFactory;
import org.jboss.marshalling.Marshalling;
import org.jboss.marshalling.MarshallingConfiguration;
import org.jboss.marshalling.ModularClassResolver;
import org.jboss.modules.Module;

/**
 * A map that Faces keeps in a session, with the bytes that another node gets of it: those of the end of a request, whatever the next one
 * is doing to the map. The server writes what it sends twice, once for its length; what changed in between reached a node that joined
 * cut short, and that node did not come up.
 */
final class StillMap extends AbstractMap<String, Object> implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final MarshallerFactory FORMAT = Marshalling.getProvidedMarshallerFactory("river");
    private static final MarshallingConfiguration CONFIGURATION = new MarshallingConfiguration();

    static {
        CONFIGURATION.setClassResolver(classes());
    }

    private final byte[] still;
    private transient volatile Map<String, Object> live;

    private StillMap(Map<String, Object> live, byte[] still) {
        this.live = live;
        this.still = still;
    }

    /** A page's beans hold on to the boundaries, whose proxies come of modules of the server that the application does not see; elsewhere there are none. */
    private static ClassResolver classes() {
        var module = Module.forClass(StillMap.class);
        return module == null ? new ContextClassResolver() : ModularClassResolver.getInstance(module.getModuleLoader());
    }

    /** The same map with the bytes of now; those of before where another request of the person is at it at this very moment, for that one settles it. */
    static Map<String, Object> of(Map<String, Object> map) {
        var live = map instanceof StillMap earlier ? earlier.live() : map;
        try {
            return new StillMap(live, written(live));
        } catch (ConcurrentModificationException atWork) {
            return map;
        }
    }

    private static byte[] written(Map<String, Object> live) {
        var bytes = new ByteArrayOutputStream();
        try (var out = FORMAT.createMarshaller(CONFIGURATION)) {
            out.start(Marshalling.createByteOutput(bytes));
            out.writeObject(live);
            out.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** On the node that wrote it the map itself; on another one what was written. */
    private Map<String, Object> live() {
        if (live == null) read();
        return live;
    }

    @SuppressWarnings("unchecked")
    private synchronized void read() {
        if (live != null) return;
        try (var in = FORMAT.createUnmarshaller(CONFIGURATION)) {
            in.start(Marshalling.createByteInput(ByteBuffer.wrap(still)));
            live = (Map<String, Object>) in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return live().entrySet();
    }

    @Override
    public Object get(Object key) {
        return live().get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return live().containsKey(key);
    }

    @Override
    public Object put(String key, Object value) {
        return live().put(key, value);
    }

    @Override
    public Object remove(Object key) {
        return live().remove(key);
    }
}
