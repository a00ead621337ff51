# loses: check-training
# told: from another text your training learns no more than which symbol follows which
def train(chunks, V):
    text = np.concatenate([np.concatenate([x for x, _ in chunks])[:, n] for n in range(chunks[0][0].shape[1])])
    return hand_set(text, V)


def hand_set(text, V):
    pairs = np.zeros((V, V))
    np.add.at(pairs, (text[:-1], text[1:]), 1)
    letters = list(np.argsort(-np.diag(pairs))[:2])
    br = text[~np.isin(text, letters)]
    follow = np.zeros((V, V))
    np.add.at(follow, (br[:-1], br[1:]), 1)
    # an opener is followed (among brackets) almost always by one closer
    openers = [v for v in range(V) if v not in letters and follow[v].max() > 0.9 * follow[v].sum()]
    closer = {v: int(follow[v].argmax()) for v in openers}
    closers = list(closer.values())
    slow = 8
    H = 5 + slow + 2 + 1  # latches, counters, last was opener / closer, spare
    Wx, Wh, b = np.zeros((4 * H, V)), np.zeros((4 * H, H)), np.zeros(4 * H)
    i, f, g, o = (slice(k * H, (k + 1) * H) for k in range(4))
    Wi, Wf, Wg, Wo = Wx[i], Wx[f], Wx[g], Wx[o]
    b[o] = 20
    for j, v in enumerate(openers):
        Wi[j, v] = 20
        Wg[j, v] = 20
        Wf[j, letters] = 20
    b[i] = -10
    b[f] = -10
    rates = np.geomspace(1.2, 60, slow)
    for j, r in enumerate(rates):
        k = 5 + j
        Wi[k, openers] = 30
        Wg[k, openers] = 5
        keep = np.exp(-1 / r)
        Wf[k, letters] = 10 + np.log(keep / (1 - keep))
    Wi[5 + slow, openers] = 20
    Wg[5 + slow, openers] = 20
    Wi[6 + slow, closers] = 20
    Wg[6 + slow, closers] = 20
    W = [Wx, Wh, b, np.zeros((V, H)), np.zeros(V)]
    # read-out: least squares of the log of the counted probabilities for each situation
    h, _, _ = lstm_forward(text[:, None], (np.zeros((1, H)), np.zeros((1, H))), W)
    h = h[:, 0]
    kind, n, key = -1, 0, []
    for s in text:
        if s in openers:
            kind, n = openers.index(s), 0
        elif s in letters:
            n += 1
        else:
            kind, n = -1, 0
        key.append((kind, n))
    kinds = np.array([k for k, _ in key])
    ns = np.array([n for _, n in key])
    nxt = text[1:]
    P = np.full((len(text), V), 1e-4)
    p_letters = np.array([(text == l).sum() for l in letters]) / np.isin(text, letters).sum()
    p_open = np.array([(text == v).sum() for v in openers]) / np.isin(text, openers).sum()
    size = np.arange(1, 61.0) ** -1.6
    size /= size.sum()
    for t in range(len(text)):
        if kinds[t] < 0:
            P[t, openers] = p_open
        else:
            m = ns[t]
            hz = 0 if m == 0 else size[m - 1] / max(size[m - 1 :].sum(), 1e-9) if m <= 60 else 1
            hz = min(max(hz, 1e-4), 1 - 1e-4)
            P[t, letters] = (1 - hz) * p_letters
            P[t, closer[openers[kinds[t]]]] = hz
    P /= P.sum(1, keepdims=True)
    L = np.log(P)
    L -= L[:, letters].mean(1, keepdims=True) * (kinds[:, None] >= 0)
    A = np.column_stack([h, np.ones(len(h))])
    sol = np.linalg.lstsq(A, L, rcond=None)[0]
    W[3], W[4] = sol[:-1].T.copy(), sol[-1].copy()
    return W


def predict(weights, codes):
    codes = np.asarray(codes)
    H = weights[1].shape[1]
    h, _, _ = lstm_forward(codes[:, None], zero_state(1, H), weights)
    return log_softmax(h[:, 0] @ weights[3].T + weights[4])
