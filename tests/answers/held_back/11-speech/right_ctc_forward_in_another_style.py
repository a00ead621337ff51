# mistake: none
def ctc_forward(log_y, target):
    places = np.zeros(2 * len(target) + 1, dtype=int)
    places[1::2] = target
    jump = np.zeros(len(places), dtype=bool)
    jump[2:] = (places[2:] != 0) & (places[2:] != places[:-2])
    pad = np.array([-np.inf, -np.inf])
    row = np.concatenate([[0.0], np.full(len(places) - 1, -np.inf)])
    before = np.concatenate([pad, row])
    rows = []
    for t, y in enumerate(log_y):
        if t == 0:
            skip = np.full(len(places), -np.inf)
        else:
            skip = np.where(jump, before[:-2], -np.inf)
        row = np.logaddexp(np.logaddexp(before[2:], before[1:-1]), skip) + y[places]
        rows.append(row)
        before = np.concatenate([pad, row])
    return np.array(rows)


def ctc_backward(log_y, target):
    flipped = ctc_forward(log_y[::-1], list(target)[::-1])[::-1, ::-1]
    places = np.zeros(2 * len(target) + 1, dtype=int)
    places[1::2] = target
    out = np.full(flipped.shape, -np.inf)
    out[-1, -2:] = 0.0
    jump = np.zeros(len(places), dtype=bool)
    jump[:-2] = (places[2:] != 0) & (places[2:] != places[:-2])
    for t in range(len(log_y) - 1):
        nxt = np.concatenate([flipped[t + 1], [-np.inf, -np.inf]])
        skip = np.where(jump, nxt[2:], -np.inf)
        out[t] = np.logaddexp(np.logaddexp(nxt[:-2], nxt[1:-1]), skip)
    return out


def ctc_gradient(log_y, target, alpha, beta):
    places = np.zeros(2 * len(target) + 1, dtype=int)
    places[1::2] = target
    both = alpha + beta
    one_hot = (places[:, None] == np.arange(log_y.shape[1])).astype(float)
    log_p = np.logaddexp.reduce(both[0])
    return np.exp(log_y) - np.exp(both - log_p) @ one_hot


def prefix_beam(log_y, width):
    K = log_y.shape[1]
    blank, label = {"": 0.0}, {}
    for y in log_y:
        b2, l2 = {}, {}

        def put(d, key, value):
            d[key] = np.logaddexp(d[key], value) if key in d else value

        for key in set(blank) | set(label):
            b, l = blank.get(key, -np.inf), label.get(key, -np.inf)
            put(b2, key, np.logaddexp(b, l) + y[0])
            last = ord(key[-1]) if key else 0
            for k in range(1, K):
                if k == last:
                    put(l2, key, l + y[k])
                    put(l2, key + chr(k), b + y[k])
                else:
                    put(l2, key + chr(k), np.logaddexp(b, l) + y[k])
        score = {k: np.logaddexp(b2.get(k, -np.inf), l2.get(k, -np.inf)) for k in set(b2) | set(l2)}
        keep = sorted(score, key=score.get, reverse=True)[:width]
        blank = {k: b2[k] for k in keep if k in b2}
        label = {k: l2[k] for k in keep if k in l2}
    return [([ord(c) for c in k], score[k]) for k in keep]
