package org.zhiliang.access;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.zhiliang.engine.Directory;

/** Says what the official who is signed in may see. */
@Service
public class Viewers {

    private final People people;
    private final Units units;
    private final Directory directory;

    Viewers(People people, Units units, Directory directory) {
        this.people = people;
        this.units = units;
        this.directory = directory;
    }

    /** The official on this request; empty for outsiders and for nobody. */
    public Optional<Viewer> present() {
        return directory
                .present()
                .flatMap(actor -> people.find(actor.id()))
                .filter(Person::isStaff)
                .map(person -> of(person.login()));
    }

    /** What somebody may see today; nothing for a login without posts. */
    public Viewer of(String login) {
        List<Post> posts = people.effectivePostsOf(login);
        Set<String> open = new HashSet<>();
        for (Post post : posts) {
            open.addAll(post.role().oversees() ? units.withBelow(post.unit()) : Set.of(post.unit()));
        }
        return new Viewer(
                login,
                posts.stream().anyMatch(post -> post.role().seesAll()),
                open,
                posts.stream().map(Post::role).collect(Collectors.toSet()));
    }
}
