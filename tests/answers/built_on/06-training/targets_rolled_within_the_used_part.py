# mistake: Two slips: K is S // (N * steps) without keeping one number for the last target, and the targets are the stretches rolled by one, so that each column's last target is that column's own first number.
# told: In stateful_batches. Of x: it is
def stateful_batches(stream, N, steps):
    K = len(stream) // (N * steps)
    stretches = np.reshape(stream[: N * K * steps], (N, K * steps))
    following = np.roll(stretches, -1, axis=1)
    x = stretches.T.reshape(K, steps, N)
    target = following.T.reshape(K, steps, N)
    return x, target
