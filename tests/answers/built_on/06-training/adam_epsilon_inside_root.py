# mistake: adam_step adds 1e-8 under the square root instead of after it, so the denominator is never below 1e-4: theta moves far too little where gradients are about 1e-4 or smaller (such as 1e-8), and is right to many digits where they are of the order of 1; m and s are right
# read: right
# told: your adam_step matches one with the 1e-8 inside the root: it belongs outside.
def adam_step(theta, gradient, m, s, k, rate):
    beta_m, beta_s, eps = 0.9, 0.999, 1e-8

    def blend(old, new, beta):
        return beta * old + (1 - beta) * new

    def unbias(average, beta):
        return average / (1 - beta**k)

    m_new = blend(m, gradient, beta_m)
    s_new = blend(s, np.square(gradient), beta_s)
    direction = unbias(m_new, beta_m) * (unbias(s_new, beta_s) + eps) ** -0.5
    return theta - rate * direction, m_new, s_new
