package org.lastrada.intranet.web.faces;

import jakarta.el.ELContext;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * {@code #{resource['house/icons.svg']}}, looked up once: every icon of a page asks for its address, which is the same for all readers until the
 * application is started anew.
 */
public class ResourceAddresses extends OneWay {

    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof ResourceHandler handler) || !(property instanceof String name) || name.contains(":")) return null;
        var address = known.computeIfAbsent(name, any -> Optional.ofNullable(handler.createResource(any)).map(Resource::getRequestPath));
        address.ifPresent(found -> context.setPropertyResolved(base, property));
        return address.orElse(null);
    }
}
