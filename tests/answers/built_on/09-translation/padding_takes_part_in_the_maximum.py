# mistake: The maximum that is subtracted is taken over padding too, which has the score 0 there, so a source whose own scores are all very negative underflows to 0/0.
# told: numbers lie hundreds apart here, and before an exponential each softmax needs its own
def attention_step(query, keys, lengths):
    T, N, H = keys.shape
    inside = np.zeros((T, N), dtype=bool)
    for n, l in enumerate(lengths):
        inside[:l, n] = True
    k = np.zeros(keys.shape)
    k[inside] = keys[inside]
    s = (k * query[None]).sum(axis=2) / H**0.5
    e = np.exp(s - s.max(axis=0)) * inside
    shares = e / e.sum(axis=0)
    return (k * shares[:, :, None]).sum(axis=0), shares
