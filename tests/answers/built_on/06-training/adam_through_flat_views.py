# mistake: ravel gives views of theta, m and s, and all three are updated in place through them, so the caller's arrays are changed (whenever they are contiguous, 0-d ones too).
# read: right
# told: your adam_step changes theta and m and s in place: c *= f or c[0] = f writes into the
def adam_step(theta, gradient, m, s, k, rate):
    flat_m, flat_s, flat_theta = np.ravel(m), np.ravel(s), np.ravel(theta)
    for j, g in enumerate(np.ravel(gradient)):
        flat_m[j] = 0.9 * flat_m[j] + 0.1 * g
        flat_s[j] = 0.999 * flat_s[j] + 0.001 * g**2
        up = flat_m[j] / (1 - 0.9**k)
        down = np.sqrt(flat_s[j] / (1 - 0.999**k)) + 1e-8
        flat_theta[j] -= rate * up / down
    shape = np.shape(theta)
    return flat_theta.reshape(shape), flat_m.reshape(shape), flat_s.reshape(shape)
