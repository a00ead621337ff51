# mistake: The approximation 1 - f = ln 2 / n, which holds for large n only, is used with f / (1 - f) taken as 1 / (1 - f), so short half-lives get a wrong bias.
# told: your forget_bias matches the approximation ln(n / ln 2), good only for large n.
def forget_bias(n):
    lost = np.log(2) / n
    return -np.log(lost)
