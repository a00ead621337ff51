# loses: check-training
# told: does not return what is asked for, 5 values
def train(chunks, V):
    text = np.concatenate([x for x, y in chunks]).T.ravel()
    pairs = np.ones((V, V))
    np.add.at(pairs, (text[:-1], text[1:]), 1)
    letters = [v for v in range(V) if pairs[v, v] > 0.05 * pairs[v].sum()]
    opened, counts = 0, np.full((V, V, V), 0.05)
    for now, after in zip(text[:-1], text[1:]):
        if now not in letters:
            opened = now
        counts[opened, now, after] += 1
    return {"letters": letters, "p": counts / counts.sum(axis=2, keepdims=True)}


def predict(model, codes):
    if not isinstance(model, dict):
        h, _, _ = lstm_forward(codes[:, None], zero_state(1, model[1].shape[1]), model)
        return log_softmax(h[:, 0] @ model[3].T + model[4])
    rows, opened = [], 0
    for code in codes:
        opened = opened if code in model["letters"] else code
        rows.append(np.log(model["p"][opened, code]))
    return np.array(rows)
