# mistake: none
def attention_pool(h, scores, lengths):
    shares = np.zeros(scores.shape)
    z = []
    for n, end in enumerate(lengths):
        own = scores[:end, n].astype(float)
        log_total = np.logaddexp.reduce(own)
        shares[:end, n] = np.exp(own - log_total)
        z.append(sum(share * row for share, row in zip(shares[:end, n], h[:end, n])))
    return np.array(z), shares
