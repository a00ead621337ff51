# mistake: two: centroid_scores counts a word once however often the sentence has it, and takes the sum of the entries instead of the root of the sum of squares as the length of the sentence's vector
# read: vague
def centroid_scores(sentences, weight):
    words = sorted(weight)
    u = np.array([[weight[w] if w in s else 0.0 for w in words] for s in sentences])
    v = u.sum(axis=0)
    out = np.zeros(len(sentences))
    for k, row in enumerate(u):
        if row.any():
            out[k] = row @ v / (np.sum(np.abs(row)) * np.linalg.norm(v))
    return out
