//! Floating point: the product of two square matrices of `f32`.

use alloc::vec;
use alloc::vec::Vec;
use core::hint::black_box;

const SIDE: usize = 64;

/// The bits of the sum of the product's elements.
///
/// All elements are small whole numbers, and so are the sums: no rounding, whatever order an
/// engine or a compiler adds in.
pub fn run(rounds: u32) -> u32 {
    let elements = 0..SIDE * SIDE;
    let left: Vec<f32> = elements.clone().map(|at| (at % 7) as f32).collect();
    let right: Vec<f32> = elements.map(|at| (at % 5) as f32 - 2.0).collect();
    let mut product = vec![0.0; SIDE * SIDE];
    for _ in 0..rounds.max(1) {
        multiply(black_box(&left), black_box(&right), black_box(&mut product));
    }
    product.iter().sum::<f32>().to_bits()
}

fn multiply(left: &[f32], right: &[f32], product: &mut [f32]) {
    let rows = left.chunks_exact(SIDE).zip(product.chunks_exact_mut(SIDE));
    for (row, sums) in rows {
        sums.fill(0.0);
        for (factor, other) in row.iter().zip(right.chunks_exact(SIDE)) {
            for (sum, element) in sums.iter_mut().zip(other) {
                *sum += factor * element;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_the_definition_in_whole_numbers() {
        let left = |row: usize, column: usize| (row * SIDE + column) as i64 % 7;
        let right = |row: usize, column: usize| (row * SIDE + column) as i64 % 5 - 2;
        let mut sum = 0;
        for row in 0..SIDE {
            for column in 0..SIDE {
                sum += (0..SIDE)
                    .map(|at| left(row, at) * right(at, column))
                    .sum::<i64>();
            }
        }
        assert_eq!(f32::from_bits(run(1)), sum as f32);
    }
}
