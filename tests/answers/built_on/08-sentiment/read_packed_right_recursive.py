# mistake: none
def read_packed(step, x, lengths, state):
    def finished(t, who, now):
        """Pairs (sentence, its last state) of those in `who`, longest first, whose states before word t are `now`."""
        alive = [n for n in who if lengths[n] > t]
        done = [(n, now[k]) for k, n in enumerate(who) if lengths[n] <= t]
        if not alive:
            return done
        return done + finished(t + 1, alive, step(x[t, alive], now[: len(alive)].copy()))

    longest_first = sorted(range(len(lengths)), key=lambda n: lengths[n], reverse=True)
    pairs = finished(0, longest_first, state[longest_first])
    return np.stack([row for _, row in sorted(pairs, key=lambda pair: pair[0])])
