# mistake: none
from itertools import zip_longest


def pad_batch(sentences):
    x = np.array(list(zip_longest(*sentences, fillvalue=0)), dtype=np.int64)
    return x, np.fromiter(map(len, sentences), dtype=np.int64, count=len(sentences))


def read_packed(step, x, lengths, state):
    states = [row for row in np.array(state)]
    for t in range(max(lengths)):
        alive = [n for n, l in enumerate(lengths) if l > t]
        moved = step(np.stack([x[t, n] for n in alive]), np.stack([states[n] for n in alive]))
        for n, row in zip(alive, moved):
            states[n] = row
    return np.stack(states)


def both_ends(y, lengths):
    ahead, back = np.split(y, 2, axis=-1)
    return np.hstack([np.take_along_axis(ahead, (np.asarray(lengths) - 1)[None, :, None], axis=0)[0], back[0]])


def accuracy_and_f1(p, y):
    tp = fp = fn = tn = 0
    for a, b in zip(p, y):
        if a >= 0.5 and b:
            tp += 1
        elif a >= 0.5:
            fp += 1
        elif b:
            fn += 1
        else:
            tn += 1
    f1 = 0.0
    if tp > 0:
        precision, recall = tp / (tp + fp), tp / (tp + fn)
        f1 = 2 / (1 / precision + 1 / recall)
    return (tp + tn) / (tp + fp + fn + tn), f1


def praise_score(sentences, weights, pad_batch, read, attention_pool):
    out = []
    for s in sentences:
        x, lengths = pad_batch([s])
        y = read(x, lengths, weights)
        out.append(
            float(
                attention_pool(y, np.einsum("tnh,h->tn", y, weights["attention"]), lengths)[0][0] @ weights["readout"]
                + weights["bias"]
            )
        )
    return np.array(out)


def word_effects(sentence, score_of):
    return np.array(
        [
            score_of([sentence])[0] - score_of([[w for j, w in enumerate(sentence) if j != i]])[0]
            for i in range(len(sentence))
        ]
    )
