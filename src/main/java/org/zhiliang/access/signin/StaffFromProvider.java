package org.zhiliang.access.signin;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.zhiliang.access.People;
import org.zhiliang.access.Person;

/**
 * Officials who sign in at the authority's own identity provider. It says who somebody is; what they may do is ours.
 * Only accounts that an administrator opened here are let in, none is made on the way.
 */
@Component
class StaffFromProvider implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService provider = new OidcUserService();
    private final People people;
    private final Authorities authorities;

    StaffFromProvider(People people, Authorities authorities) {
        this.people = people;
        this.authorities = authorities;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser stranger = provider.loadUser(request);
        Person person = people.find(stranger.getPreferredUsername())
                .filter(Person::isStaff)
                .filter(Person::enabled)
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error("no_account_here")));
        return new DefaultOidcUser(
                authorities.of(person),
                stranger.getIdToken(),
                stranger.getUserInfo(),
                StandardClaimNames.PREFERRED_USERNAME);
    }
}
