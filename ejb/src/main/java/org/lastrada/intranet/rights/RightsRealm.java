package org.lastrada.intranet.rights;

import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;

/**
 * Shiro's view of the matrix. Passwords and second factors are proved in {@code access} before a token gets here, so the only
 * token it takes is {@link Proven}; permissions come from the {@link Holder} of this request, so nothing is cached.
 */
public class RightsRealm extends AuthorizingRealm {

    /** Made only by {@link Caller} after {@code access} opened the session. */
    record Proven(Identity identity) implements AuthenticationToken {

        @Override
        public Object getPrincipal() {
            return identity;
        }

        @Override
        public Object getCredentials() {
            return "";
        }
    }

    public RightsRealm() {
        setName("rights");
        setAuthenticationTokenClass(Proven.class);
        setCredentialsMatcher((token, info) -> token instanceof Proven);
        setCachingEnabled(false);
    }

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
        return new SimpleAuthenticationInfo(token.getPrincipal(), "", getName());
    }

    @Override
    protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
        var info = new SimpleAuthorizationInfo();
        var holder = Caller.current().orElse(null);
        if (holder == null) return info;
        info.addRoles(holder.roles());
        holder.grants().forEach((permission, reach) ->
                info.addStringPermission(permission.code() + ":" + (reach == Reach.PLATFORM ? "*" : holder.organisationId())));
        return info;
    }
}
