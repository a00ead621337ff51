# mistake: The share f is computed first, as (tanh(b/2) + 1)/2, which rounds to exactly 0 at very negative b, so the half-life there is 0 instead of about 0.7/|b|.
# told: In half_life. Asked as in the smallest call that goes wrong, but with b = -32.08, it is right; with
def half_life(b):
    share = (np.tanh(np.asarray(b) / 2) + 1) / 2
    return np.log(0.5) / np.log(share)
