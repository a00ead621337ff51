// ROUGE, as lstm_ref/summarisation/rouge.py has it; tests/site holds it to that. Lists of words.

function counted(grams) {
  const counts = new Map();
  grams.forEach((gram) => counts.set(gram, (counts.get(gram) ?? 0) + 1));
  return counts;
}

function scored(common, said, wanted) {
  if (common === 0) return { precision: 0, recall: 0, f1: 0 };
  return { precision: common / said, recall: common / wanted, f1: (2 * common) / (said + wanted) };
}

// Common runs of n words, each counted as often as it stands in both.
export function rougeN(summary, reference, n) {
  const grams = (words) => words.slice(n - 1).map((_, k) => words.slice(k, k + n).join(" "));
  const [said, wanted] = [grams(summary), grams(reference)];
  const counts = counted(wanted);
  const common = [...counted(said)].reduce((total, [gram, count]) => total + Math.min(count, counts.get(gram) ?? 0), 0);
  return scored(common, said.length, wanted.length);
}

// The places [in a, in b] of a longest common subsequence.
export function lcs(a, b) {
  const table = [Array(b.length + 1).fill(0)];
  a.forEach((word, i) => {
    const row = [0];
    b.forEach((other, j) => row.push(word === other ? table[i][j] + 1 : Math.max(table[i][j + 1], row[j])));
    table.push(row);
  });
  const pairs = [];
  let [i, j] = [a.length, b.length];
  while (i && j) {
    if (a[i - 1] === b[j - 1]) pairs.unshift([(i -= 1), (j -= 1)]);
    else if (table[i - 1][j] >= table[i][j - 1]) i -= 1;
    else j -= 1;
  }
  return pairs;
}

export function rougeL(summary, reference) {
  return scored(lcs(summary, reference).length, summary.length, reference.length);
}
