# loses: nothing
def last_state(h, lengths):
    T, N = h.shape[:2]
    return h.reshape(T * N, -1)[(lengths - 1) * N + np.arange(N)]


def masked_mean(h, lengths):
    return np.array(
        [
            np.nanmean(np.where(np.arange(len(h))[:, None] < length, h[:, n], np.nan), axis=0)
            for n, length in enumerate(lengths)
        ]
    )


def attention_pool(h, scores, lengths):
    valid = np.arange(len(h))[:, None] < lengths
    log = np.where(valid, scores, -np.inf)
    shares = np.exp(log - np.logaddexp.reduce(log, axis=0))
    return np.stack([shares[:l, n] @ h[:l, n] for n, l in enumerate(lengths)]), shares


def accuracy_and_f1(p, y):
    said = (p >= 0.5).astype(int)
    found = (said * y).sum()
    if found == 0:
        return (said == y).mean(), 0.0
    precision, recall = found / said.sum(), found / y.sum()
    return (said == y).mean(), 2 * precision * recall / (precision + recall)


def expected_calibration_error(p, y, bins):
    borders = np.arange(1, bins) / bins
    place = np.digitize(p, borders)
    count = np.bincount(place, minlength=bins)
    gap = np.bincount(place, y, bins) - np.bincount(place, p, bins)
    return np.abs(gap).sum() / count.sum()


def praise_score(sentences, weights, pad_batch, read, attention_pool):
    by_length = sorted(range(len(sentences)), key=lambda n: len(sentences[n]))
    x, lengths = pad_batch([sentences[n] for n in by_length])
    y = read(x, lengths, weights)
    _, shares = attention_pool(y, y @ weights["attention"], lengths)
    found = np.empty(len(sentences))
    found[by_length] = (shares * (y @ weights["readout"])).sum(axis=0) + weights["bias"]
    return found


def word_effects(sentence, score_of):
    rest = np.array([score_of([sentence[:t] + sentence[t + 1 :]])[0] for t in range(len(sentence))])
    return score_of([sentence])[0] - rest
