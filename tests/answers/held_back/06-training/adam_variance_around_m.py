# mistake: two: (1) adam_step takes s for a variance and averages (g - m)^2, with the new m, instead of g^2: wrong from the first step on (0.81 times too small there, from s = 0), right only where the new m is 0; m is right; (2) theta is changed in place, so the caller's array is altered
# read: right
# told: your adam_step changes theta in place: c *= f or c[0] = f writes into the caller's array
def adam_step(theta, gradient, m, s, k, rate):
    mean = 0.9 * m + 0.1 * gradient
    variance = 0.999 * s + 0.001 * (gradient - mean) ** 2
    unbiased_mean = mean / (1 - 0.9**k)
    unbiased_sd = np.sqrt(variance / (1 - 0.999**k))
    theta -= rate * unbiased_mean / (unbiased_sd + 1e-8)
    return theta, mean, variance
