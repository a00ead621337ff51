# mistake: pads the sentences as rows (N, T) and then reshapes to (T, N) instead of transposing, so the columns mix words of different sentences
# read: right
# told: In pad_batch. Of its parts, x is wrong, lengths is right in these calls. The right numbers, in the places to which reshape deals them: it ke
def pad_batch(sentences):
    lengths = np.array([len(s) for s in sentences])
    T = max(lengths)
    rows = []
    for s in sentences:
        rows.append(list(s) + [0] * (T - len(s)))
    x = np.array(rows).reshape(T, len(sentences))
    return x, lengths
