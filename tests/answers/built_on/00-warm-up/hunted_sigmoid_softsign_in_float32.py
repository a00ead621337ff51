# mistake: another curve, a / (1 + |a|) moved to 0..1 (softsign), kept in float32
def sigmoid(a):
    a = np.asarray(a, dtype=np.float32)
    return 0.5 * a / (1 + np.abs(a)) + np.float32(0.5)
