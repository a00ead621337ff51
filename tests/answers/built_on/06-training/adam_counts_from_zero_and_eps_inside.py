# mistake: two. k is taken as counted from 0, so the corrections use k + 1; and 1e-8 stands under the root, where it outweighs the gradients of 1e-4 and less.
# read: right
# told: your adam_step matches one that counts one step too many: k is 1 at the first. your adam
def adam_step(theta, gradient, m, s, k, rate):
    def moment(old, new, beta):
        new_value = beta * old + (1 - beta) * new
        return new_value, new_value / (1 - beta ** (k + 1))

    (m, m_hat), (s, s_hat) = (moment(*args) for args in ((m, gradient, 0.9), (s, gradient**2, 0.999)))
    return theta - rate * m_hat / np.sqrt(s_hat + 1e-8), m, s
